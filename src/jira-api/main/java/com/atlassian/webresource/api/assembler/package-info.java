/** Web resources of a page. */
package com.atlassian.webresource.api.assembler;
