package se.bokslut.job.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A mail server that takes mails for some receivers only, or that says nothing at all. */
final class RefusingServer implements AutoCloseable {

  private final ServerSocket socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
  private final String unknown;

  private RefusingServer(String unknown) throws IOException {
    this.unknown = unknown;
  }

  /** One that does not know receivers whose address holds a text. */
  static RefusingServer of(String unknown) throws IOException {
    RefusingServer server = new RefusingServer(unknown);
    Thread.ofPlatform().daemon().start(server::serve);
    return server;
  }

  /** One that takes the call and is silent. */
  static RefusingServer silent() throws IOException {
    return new RefusingServer("");
  }

  int port() {
    return socket.getLocalPort();
  }

  private void serve() {
    try {
      while (!socket.isClosed()) {
        try (Socket caller = socket.accept()) {
          answer(caller);
        }
      }
    } catch (IOException e) {
      if (!socket.isClosed()) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private void answer(Socket caller) throws IOException {
    BufferedReader said =
        new BufferedReader(
            new InputStreamReader(caller.getInputStream(), StandardCharsets.US_ASCII));
    say(caller, "220 hej");
    boolean data = false;
    for (String line = said.readLine(); line != null; line = said.readLine()) {
      if (data && !line.equals(".")) {
        continue;
      }
      data = line.equals("DATA");
      say(caller, answer(line));
    }
  }

  private String answer(String line) {
    if (line.startsWith("RCPT") && line.contains(unknown)) {
      return "550 5.1.1 " + line.substring("RCPT TO:".length()) + " finns inte";
    }
    return line.equals("DATA") ? "354 ja" : "250 ja";
  }

  private static void say(Socket caller, String line) throws IOException {
    OutputStream out = caller.getOutputStream();
    out.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
    out.flush();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
