package se.bokslut.report.region;

import java.util.ArrayList;
import java.util.List;
import se.bokslut.report.FollowUp;
import se.bokslut.report.UnderlagRows;
import se.bokslut.report.model.Block;
import se.bokslut.report.model.Chapter;
import se.bokslut.report.model.SwedishText;

/** How the figures are made, with the definitions and the rows that they rest on. */
final class MethodChapter {

  private final FollowUp followUp;

  MethodChapter(FollowUp followUp) {
    this.followUp = followUp;
  }

  Chapter chapter(UnderlagRows underlag) {
    List<Block> blocks = new ArrayList<>();
    section(
        blocks,
        "Vad talen bygger på",
        "Talen bygger på de underlag som gällde %s. Varje tal har en definition; den står på"
                .formatted(SwedishText.date(followUp.cutOff()))
            + " fliken "
            + DefinitionList.SHEET
            + ". Varje rad som ett tal bygger på står på fliken "
            + UnderlagList.SHEET
            + ".");
    section(
        blocks,
        "En total är inte summan av sina enheter",
        "Det som flera enheter redovisar, till exempel en publikation med författare från två"
            + " enheter, räknas en gång på varje nivå: en gång för varje enhet, en gång för"
            + " förvaltningen och en gång för regionen.");
    section(
        blocks,
        "Ej redovisat och noll",
        "– betyder att inget underlag har lämnats eller att talet inte kan beräknas. 0 betyder att"
            + " underlag har lämnats och att inget fanns. En högre nivå är ej redovisad när ingen"
            + " av dess enheter har lämnat underlag.");
    section(
        blocks,
        "Täckning",
        "Täckning är antalet enheter som har lämnat underlag delat med antalet enheter som gäller"
            + " den 31 december. När någon enhet saknas beräknas talet för dem som har lämnat och"
            + " märks (prel.). För tal över flera år är täckningen den för redovisningsåret.");
    section(
        blocks,
        "Avrundning",
        "Alla tal räknas exakt och avrundas först när de visas: till närmaste, och halva uppåt."
            + " Därför kan avrundade delar skilja sig från en avrundad total. Belopp visas i"
            + " tusental kronor (tkr); hela kronor står i datafilerna. Cellerna i kalkylbladet"
            + " håller fler decimaler än de visar.");
    section(
        blocks,
        "Mål och status",
        "● uppfyllt: utfallet når målet. ▲ nära: utfallet når inte målet men ligger inom målets"
            + " tolerans. ■ ej uppfyllt: utfallet ligger längre från målet än så. – kan ej bedömas:"
            + " det finns inget utfall. Är täckningen ofullständig är bedömningen preliminär."
            + " Avvikelsen är utfallet minus målet. Skillnader mellan andelar anges i"
            + " procentenheter (p.e.).");
    return new Chapter(
        9,
        "Metod",
        "Metod",
        "Hur talen beräknas, avrundas och bedöms.",
        blocks,
        List.of(
            UnderlagList.of(underlag, followUp.year()), DefinitionList.of(followUp.catalogue())));
  }

  private static void section(List<Block> blocks, String heading, String text) {
    blocks.add(new Block.Heading(heading));
    blocks.add(new Block.Paragraph(text));
  }
}
