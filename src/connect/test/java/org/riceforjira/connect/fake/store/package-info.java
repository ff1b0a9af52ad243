/** What the fake Jira knows: issues, fields, people, and the index that its searches go by. */
package org.riceforjira.connect.fake.store;
