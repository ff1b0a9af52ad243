/** Web items, sections and panels: the places where apps add to the pages of the host. */
package org.riceforjira.host.plugins.fragment;
