package se.bokslut.feedback;

import java.util.ArrayList;
import java.util.List;
import se.bokslut.dataset.IdentityNumberMask;

/** What an office is told about a file without remarks (kvitto): that all is well. */
final class Receipt {

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private Receipt() {}

  static String of(Answer answer) {
    List<String> lines = new ArrayList<>();
    lines.add("Kvitto på " + IdentityNumberMask.maskPath(answer.path()));
    lines.add("");
    lines.add(
        switch (answer.outcome()) {
          case DUPLICATE ->
              "Filen har samma innehåll som %s, som används. Den här kopian räknas inte en gång till."
                  .formatted(answer.sameAs());
          case CHECKED -> "Filen är kontrollerad och kan lämnas som den är. Inget har sparats.";
          default -> "Tack! Filen är inläst utan anmärkningar och alla rader används.";
        });
    if (!answer.sheets().isEmpty()) {
      lines.add("");
    }
    answer.sheets().forEach(sheet -> lines.add(line(sheet)));
    lines.add("");
    lines.add("Innehållets kontrollsumma (SHA-256): " + answer.sha256());
    return BYTE_ORDER_MARK + IdentityNumberMask.mask(String.join("\r\n", lines)) + "\r\n";
  }

  private static String line(ReadSheet sheet) {
    String name = sheet.name().isEmpty() ? "" : "Bladet " + sheet.name() + ": ";
    return sheet.kind() == null
        ? name + "används inte."
        : "%s%s, %d %s."
            .formatted(
                name, sheet.kind(), sheet.rowsRead(), sheet.rowsRead() == 1 ? "rad" : "rader");
  }
}
