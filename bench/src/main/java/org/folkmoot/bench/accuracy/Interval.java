package org.folkmoot.bench.accuracy;

/**
 * A figure with its 95 % interval.
 *
 * @param value on the whole file
 * @param low the 2.5 % quantile of the resamples
 * @param high the 97.5 % quantile
 */
public record Interval(double value, double low, double high) {}
