/** The components of an app: the index that names them and the context that holds them. */
package org.riceforjira.host.plugins.spring;
