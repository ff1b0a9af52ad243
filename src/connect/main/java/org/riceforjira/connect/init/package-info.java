/** Makes the fields that scores need, and a file of settings that names them. */
package org.riceforjira.connect.init;
