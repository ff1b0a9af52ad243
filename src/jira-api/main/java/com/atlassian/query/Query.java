package com.atlassian.query;

/** A parsed query; its text is null where it was not made from text. */
public interface Query {
  String getQueryString();
}
