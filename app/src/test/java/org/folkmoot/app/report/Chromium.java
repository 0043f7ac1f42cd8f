package org.folkmoot.app.report;

import static org.assertj.core.api.Assertions.fail;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/**
 * The Chromium of this machine, found on the path or named by {@code -Dfolkmoot.chromium}. Where
 * there is none the test is skipped, or with {@code -Dfolkmoot.browser=required} fails.
 */
final class Chromium {

  /** Selenium warns of every Chromium that is newer than itself; held, since loggers are weak. */
  private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");

  private Chromium() {}

  static ChromeDriver start(Path profile) throws IOException {
    SELENIUM.setLevel(Level.SEVERE);
    Path browser = found("chromium", System.getProperty("folkmoot.chromium"));
    Path driver = found("chromedriver", System.getProperty("folkmoot.chromedriver"));
    ChromeDriverService service =
        new ChromeDriverService.Builder().usingDriverExecutable(driver.toFile()).build();
    return new ChromeDriver(service, options(browser, Files.createDirectories(profile)));
  }

  private static ChromeOptions options(Path browser, Path profile) {
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    ChromeOptions options = new ChromeOptions();
    options.setBinary(browser.toFile());
    options.setCapability("goog:loggingPrefs", logs);
    return options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--hide-scrollbars",
        "--window-size=1400,1000",
        "--user-data-dir=" + profile);
  }

  private static Path found(String name, String named) {
    Optional<Path> path = named == null ? onPath(name) : Optional.of(Path.of(named));
    if (path.isEmpty() && "required".equals(System.getProperty("folkmoot.browser"))) {
      fail("no %s on the path, and -Dfolkmoot.browser=required asks for one", name);
    }
    Assumptions.assumeTrue(path.isPresent(), "browser test skipped: no " + name + " on the path");
    return path.orElseThrow();
  }

  private static Optional<Path> onPath(String name) {
    return Arrays.stream(System.getenv("PATH").split(File.pathSeparator, -1))
        .map(folder -> Path.of(folder, name))
        .filter(Files::isExecutable)
        .findFirst();
  }
}
