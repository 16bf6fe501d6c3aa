# SPDX-License-Identifier: BSL-1.0
"""Layers from their definitions, and the cases to compute; see tools/reference_values.py."""
