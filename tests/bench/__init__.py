"""Measurements, to be read by people: figures are printed, nothing is asserted."""
