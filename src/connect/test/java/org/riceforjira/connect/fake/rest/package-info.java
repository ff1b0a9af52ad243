/** The resources that both flavours have, each in its own wording. */
package org.riceforjira.connect.fake.rest;
