/** What only Cloud has. */
package org.riceforjira.connect.fake.cloud;
