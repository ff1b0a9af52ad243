/** Services taken from the host. */
package com.atlassian.plugin.spring.scanner.annotation.imports;
