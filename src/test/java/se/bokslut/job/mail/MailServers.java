package se.bokslut.job.mail;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.util.Arrays;

/** Real mail servers on free ports, for tests. */
public final class MailServers {

  /** A machine that builds has much to do. */
  private static final long MILLISECONDS_TO_START = 60_000;

  private MailServers() {}

  /** One that is not started yet and speaks some protocols. */
  public static GreenMail of(String... protocols) {
    return new GreenMail(
        Arrays.stream(protocols).map(MailServers::setup).toArray(ServerSetup[]::new));
  }

  private static ServerSetup setup(String protocol) {
    ServerSetup setup = new ServerSetup(0, "127.0.0.1", protocol);
    setup.setServerStartupTimeout(MILLISECONDS_TO_START);
    return setup;
  }
}
