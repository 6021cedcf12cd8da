package se.bokslut.platform;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Base64;

/**
 * A certificate that vouches for itself, as files that PostgreSQL reads.
 *
 * @param certificate the certificate, to be trusted or not
 * @param key its key, readable by the owner alone
 */
record ServerCertificate(Path certificate, Path key) {

  private static final String PASSWORD = "hemligt";
  private static final String ALIAS = "server";

  /** Makes one for a name of a host, as keytool writes it: {@code ip:127.0.0.1}. */
  static ServerCertificate of(String host, Path folder)
      throws IOException, GeneralSecurityException {
    Path store = folder.resolve("server.p12");
    keytool(host, store);
    KeyStore entries = KeyStore.getInstance(store.toFile(), PASSWORD.toCharArray());
    Path key =
        pem(
            "PRIVATE KEY",
            entries.getKey(ALIAS, PASSWORD.toCharArray()).getEncoded(),
            folder.resolve("server.key"));
    Files.setPosixFilePermissions(key, PosixFilePermissions.fromString("rw-------"));
    return new ServerCertificate(
        pem(
            "CERTIFICATE",
            entries.getCertificate(ALIAS).getEncoded(),
            folder.resolve("server.crt")),
        key);
  }

  private static void keytool(String host, Path store) throws IOException {
    String keytool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
    Process made =
        new ProcessBuilder(
                keytool,
                "-genkeypair",
                "-alias",
                ALIAS,
                "-keyalg",
                "EC",
                "-dname",
                "CN=Region",
                "-ext",
                "san=" + host,
                "-ext",
                "bc:c",
                "-validity",
                "2",
                "-storetype",
                "PKCS12",
                "-keystore",
                store.toString(),
                "-storepass",
                PASSWORD)
            .redirectErrorStream(true)
            .redirectOutput(Redirect.INHERIT)
            .start();
    if (made.onExit().join().exitValue() != 0) {
      throw new IllegalStateException("no certificate for " + host);
    }
  }

  private static Path pem(String what, byte[] content, Path file) throws IOException {
    String lines =
        Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII)).encodeToString(content);
    return Files.writeString(
        file, "-----BEGIN %1$s-----%n%2$s%n-----END %1$s-----%n".formatted(what, lines));
  }
}
