/** What a command is told: by its options, the environment and a file, and secrets apart. */
package org.riceforjira.connect.config;
