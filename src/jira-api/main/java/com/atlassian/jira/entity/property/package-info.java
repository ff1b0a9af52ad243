/** JSON that apps attach to issues and projects. */
package com.atlassian.jira.entity.property;
