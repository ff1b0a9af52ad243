/** Who may call a servlet, filter or action. */
package com.atlassian.annotations.security;
