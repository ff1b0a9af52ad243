/** Components of projects. */
package com.atlassian.jira.bc.project.component;
