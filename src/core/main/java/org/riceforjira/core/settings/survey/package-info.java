/** What a Jira knows already that scores can be made of, and a proposal of settings from that. */
package org.riceforjira.core.settings.survey;
