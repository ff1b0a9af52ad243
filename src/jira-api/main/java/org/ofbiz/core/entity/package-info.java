/** Rows of Jira's database. */
package org.ofbiz.core.entity;
