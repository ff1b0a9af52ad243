/** Parsed queries. */
package com.atlassian.query;
