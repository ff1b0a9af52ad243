/** What only Data Center has. */
package org.riceforjira.connect.fake.datacenter;
