/**
 * What the rules cost at size, each against a bare baseline in the same run. A measure is a class
 * with a JMH method and a method that makes rows of the results, listed in CoreBenchmark.
 */
package org.riceforjira.core.benchmark;
