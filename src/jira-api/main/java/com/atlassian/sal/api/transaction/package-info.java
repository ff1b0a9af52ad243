/** Database transactions. */
package com.atlassian.sal.api.transaction;
