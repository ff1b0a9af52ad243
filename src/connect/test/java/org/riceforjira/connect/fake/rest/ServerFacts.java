package org.riceforjira.connect.fake.rest;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.riceforjira.connect.fake.store.Json;
import org.riceforjira.connect.fake.store.Moments;

/** What a server says of itself. */
public final class ServerFacts {
  private static final Pattern NUMBER = Pattern.compile("[0-9]+");

  private ServerFacts() {}

  public static JsonObject of(Site site, String deploymentType, String version, int build) {
    JsonArray numbers = new JsonArray();
    for (Matcher number = NUMBER.matcher(version); number.find(); ) {
      numbers.add(Integer.parseInt(number.group()));
    }
    String now = Moments.write(site.clock().instant());
    return Json.object(
        "baseUrl",
        site.address().get().toString(),
        "version",
        version,
        "versionNumbers",
        numbers,
        "deploymentType",
        deploymentType,
        "buildNumber",
        build,
        "buildDate",
        now,
        "serverTime",
        now,
        "scmInfo",
        "0",
        "serverTitle",
        "Jira");
  }
}
