/** How numbers and factors are written for people. */
package org.riceforjira.connect.text;
