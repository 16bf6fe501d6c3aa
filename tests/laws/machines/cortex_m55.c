// SPDX-License-Identifier: BSL-1.0
// How a program starts on a Cortex-M55 in an emulator, which gives it a console and its arguments (semihosting). The
// start of newlib would put stack and heap into the first memory that the emulator names, which is a small one.
#include <errno.h>
#include <malloc.h>
#include <stdlib.h>
#include <string.h>

int main(int count, char** arguments);

extern char __stack, __bss_start__, __bss_end__;
void initialise_monitor_handles(void);
void __libc_init_array(void);

static unsigned long ask_emulator(unsigned long what, const void* block) {
  register unsigned long r0 asm("r0") = what;
  register const void* r1 asm("r1") = block;
  asm volatile("bkpt 0xab" : "+r"(r0) : "r"(r1) : "memory");
  return r0;
}

// Floating-point numbers and vectors are off at first.
static void start(void) {
  volatile unsigned long* const access_control = (volatile unsigned long*)0xE000ED88;
  *access_control |= 0xFul << 20;
  asm volatile("dsb\n\tisb");
  memset(&__bss_start__, 0, (size_t)(&__bss_end__ - &__bss_start__));
  initialise_monitor_handles();
  __libc_init_array();

  enum { get_command_line = 0x15, most = 8 };
  static char line[256];
  static char* words[most];
  const struct {
    char* to;
    size_t size;
  } block = {line, sizeof line};
  int count = 0;
  if (ask_emulator(get_command_line, &block) == 0)
    for (char* word = strtok(line, " "); word && count + 1 < most; word = strtok(NULL, " ")) words[count++] = word;
  exit(main(count, words));
}

// A status that programs do not end with.
static void fault(void) {
  enum { exit_with_status = 0x20, stopped_by_application = 0x20026, crashed = 70 };
  const unsigned long block[] = {stopped_by_application, crashed};
  while (1) ask_emulator(exit_with_status, block);
}

// What newlib's aligned_alloc wants and newlib does not have.
int posix_memalign(void** to, size_t alignment, size_t bytes) {
  *to = memalign(alignment, bytes);
  return *to ? 0 : ENOMEM;
}

typedef void handler(void);
__attribute__((section(".vectors"))) const struct {
  char* stack;
  handler* reset;
  handler* faults[6];
} vectors = {&__stack, start, {fault, fault, fault, fault, fault, fault}};
