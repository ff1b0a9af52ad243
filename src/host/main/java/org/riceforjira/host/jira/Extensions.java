package org.riceforjira.host.jira;

import java.util.function.BooleanSupplier;

/** What adds to the language of queries: the functions of apps, and Jira Software. */
record Extensions(JqlFunctions functions, BooleanSupplier software) {}
