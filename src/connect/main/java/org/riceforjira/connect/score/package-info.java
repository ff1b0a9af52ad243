/** Makes the scores that a Jira far away stores equal to the computed ones, also after a break. */
package org.riceforjira.connect.score;
