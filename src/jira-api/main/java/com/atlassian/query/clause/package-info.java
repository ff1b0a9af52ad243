/** The clauses of a query. */
package com.atlassian.query.clause;
