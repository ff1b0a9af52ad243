package org.riceforjira.connect;

import picocli.CommandLine.Command;

/** {@code rice} without a command: only its help. */
@Command(
    name = "rice",
    versionProvider = Version.class,
    description = {
      "",
      "Scores, ranks and plans the issues of a Jira, on Cloud and on Data Center, by reach, impact,"
          + " confidence and effort."
    },
    synopsisHeading = "Usage: ",
    commandListHeading = "%nCommands:%n",
    footerHeading = "%n",
    footer = {
      "Login:",
      "  Cloud        RICE_EMAIL and RICE_TOKEN, an API token",
      "  Data Center  RICE_TOKEN, a personal access token;",
      "               with --auth basic RICE_USER and RICE_PASSWORD",
      "Secrets are no options. They come from the environment, or from a file that only its owner"
          + " may read: RICE_TOKEN_FILE, RICE_PASSWORD_FILE.",
      "",
      "Environment:",
      "  RICE_URL, RICE_EMAIL, RICE_TOKEN, RICE_TOKEN_FILE, RICE_USER, RICE_PASSWORD,",
      "  RICE_PASSWORD_FILE, RICE_AUTH, RICE_CLOUD_ID, RICE_PROJECT, RICE_JQL,",
      "  RICE_SETTINGS, RICE_FORMAT, RICE_CONCURRENCY, RICE_PROXY, RICE_TIMEOUT,",
      "  RICE_CONFIG;",
      "  HTTPS_PROXY and NO_PROXY where there is no RICE_PROXY; NO_COLOR;",
      "  RICE_JAVA_OPTIONS, such as -Xmx1g, for the start script",
      "",
      "Configuration:",
      "  ~/.config/rice/config.json (Windows: %%APPDATA%%\\rice\\config.json), such as",
      "  {\"url\": \"https://example.atlassian.net\", \"email\": \"ann@example.com\",",
      "   \"tokenFile\": \"token\", \"project\": \"SHOP\", \"settings\": \"shop.json\"}",
      "Options come before the environment, and the environment before the file.",
      "",
      "Examples:",
      "  rice check --url https://jira.example.com --project SHOP",
      "  rice score --settings shop.json --dry-run",
      "  rice rank --project SHOP,APP --format csv > rank.csv",
      "  rice explain SHOP-12"
    },
    exitCodeListHeading = "%nExit codes:%n")
final class RootCommand {}
