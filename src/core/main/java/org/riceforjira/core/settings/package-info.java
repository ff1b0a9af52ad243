/** What a project has chosen: its scoring rules and fields, and their strict JSON form. */
package org.riceforjira.core.settings;
