// SPDX-License-Identifier: BSL-1.0
// karate_club: the 34 members of a university karate club and the 78 pairs of them who met outside it, before a quarrel
// split the club in two. Nodes are numbered from 0; node 0 is the instructor (Mr. Hi), node 33 the president (Officer).
//   club             the side each member joined after the split: 0 Mr. Hi's, 1 the Officer's, 17 members each
//   community        four communities of 13, 12, 4 and 5 members, as graph libraries hand them out
//   club_leaders     `club` for nodes 0 and 33 only, -1 elsewhere: the two labels of semi-supervised training
//   community_heads  `community` for one member of each community only, -1 elsewhere
// Zachary, An information flow model for conflict and fission in small groups, 1977.
#pragma once
#include <convexpr/graph/edges.hpp>

#include <cstddef>

namespace convexpr::graph {

struct karate_club_graph : undirected<34, 78> {
  static constexpr int club[nodes] = {0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 1, 0,
                                      0, 1, 0, 1, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1};
  static constexpr int community[nodes] = {1, 1, 1, 1, 3, 3, 3, 1, 0, 1, 3, 1, 1, 1, 0, 0, 3,
                                           1, 0, 1, 0, 1, 0, 0, 2, 2, 0, 0, 2, 0, 0, 2, 0, 0};
  static constexpr int club_leaders[nodes] = {0,  -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
                                              -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 1};
  static constexpr int community_heads[nodes] = {1,  -1, -1, -1, 3,  -1, -1, -1, 0,  -1, -1, -1, -1, -1, -1, -1, -1,
                                                 -1, -1, -1, -1, -1, -1, -1, 2,  -1, -1, -1, -1, -1, -1, -1, -1, -1};
};

inline constexpr karate_club_graph karate_club{
    {{{0, 1},   {0, 2},   {0, 3},   {0, 4},   {0, 5},   {0, 6},   {0, 7},   {0, 8},   {0, 10},  {0, 11},
      {0, 12},  {0, 13},  {0, 17},  {0, 19},  {0, 21},  {0, 31},  {1, 2},   {1, 3},   {1, 7},   {1, 13},
      {1, 17},  {1, 19},  {1, 21},  {1, 30},  {2, 3},   {2, 7},   {2, 8},   {2, 9},   {2, 13},  {2, 27},
      {2, 28},  {2, 32},  {3, 7},   {3, 12},  {3, 13},  {4, 6},   {4, 10},  {5, 6},   {5, 10},  {5, 16},
      {6, 16},  {8, 30},  {8, 32},  {8, 33},  {9, 33},  {13, 33}, {14, 32}, {14, 33}, {15, 32}, {15, 33},
      {18, 32}, {18, 33}, {19, 33}, {20, 32}, {20, 33}, {22, 32}, {22, 33}, {23, 25}, {23, 27}, {23, 29},
      {23, 32}, {23, 33}, {24, 25}, {24, 27}, {24, 31}, {25, 31}, {26, 29}, {26, 33}, {27, 33}, {28, 31},
      {28, 33}, {29, 32}, {29, 33}, {30, 32}, {30, 33}, {31, 32}, {31, 33}, {32, 33}}}};

}  // namespace convexpr::graph
