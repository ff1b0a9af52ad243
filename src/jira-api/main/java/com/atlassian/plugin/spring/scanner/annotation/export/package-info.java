/** Services given to the host. */
package com.atlassian.plugin.spring.scanner.annotation.export;
