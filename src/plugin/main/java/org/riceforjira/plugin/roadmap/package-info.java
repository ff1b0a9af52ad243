/** Roadmaps of projects and queries, made for whoever looks, and what changed since a baseline. */
package org.riceforjira.plugin.roadmap;
