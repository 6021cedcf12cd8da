package se.bokslut.report.excel;

import org.apache.poi.xssf.usermodel.XSSFColor;
import se.bokslut.agreement.TargetStatus;

/** The few colours of all documents; none of them says anything that words do not say too. */
enum Palette {
  INK(0x1A1F24),
  MUTED(0x5A6570),
  ACCENT(0x0B4F6C),
  RULE(0xC9D0D6),
  TINT(0xEEF3F6),
  WHITE(0xFFFFFF),
  MET(0x1E7B3A),
  NEAR(0x8A5A00),
  MISSED(0xB3261E);

  private static final int BYTE = 8;

  private final int rgb;

  Palette(int rgb) {
    this.rgb = rgb;
  }

  XSSFColor colour() {
    byte[] parts = {(byte) (rgb >> (2 * BYTE)), (byte) (rgb >> BYTE), (byte) rgb};
    return new XSSFColor(parts, null);
  }

  static Palette of(TargetStatus status) {
    return switch (status) {
      case MET -> MET;
      case NEAR -> NEAR;
      case MISSED -> MISSED;
      case UNKNOWN -> MUTED;
    };
  }
}
