/** Whether what goes over the line is what Atlassian describes. */
package org.riceforjira.connect.fake.contract;
