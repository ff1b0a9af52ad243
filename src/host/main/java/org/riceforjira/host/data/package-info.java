/**
 * What the embedded host stores: rows, the store they live in, and the files they are read from.
 */
package org.riceforjira.host.data;
