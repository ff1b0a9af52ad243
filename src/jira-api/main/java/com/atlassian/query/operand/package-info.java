/** The right hand sides of clauses. */
package com.atlassian.query.operand;
