/** Who asks: credentials as each flavour takes them, and how it refuses others. */
package org.riceforjira.connect.fake.login;
