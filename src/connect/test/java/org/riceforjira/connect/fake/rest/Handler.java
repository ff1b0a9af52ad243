package org.riceforjira.connect.fake.rest;

import org.riceforjira.connect.fake.http.Answer;
import org.riceforjira.host.jql.JqlError;

/** Answers the requests of one method and path. */
public interface Handler {
  Answer answer(Call call) throws JqlError;
}
