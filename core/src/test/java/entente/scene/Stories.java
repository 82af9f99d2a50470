// SPDX-License-Identifier: Apache-2.0
package entente.scene;

import entente.claim.Claim.Kind;
import entente.claim.Wording;
import entente.event.EventId;
import entente.evidence.Publisher;
import entente.reading.DroppedBlock.Reason;
import entente.reading.Reading;

/** Ledgers that several tests share. Texts and publishers are invented; dated facts are real. */
public final class Stories {
  private Stories() {}

  /** Four documents of Bolivia and Iran, and a Spanish one that is not coded. */
  public static SceneLedger boliviaIran() {
    Reading wire = wire();
    Reading release = release();
    return new SceneLedger(wire, release, denial(), analysis(), note())
        .joined(release, 0, EventId.foundedBy(wire.reports().get(0).id()), "same-day");
  }

  private static Reading wire() {
    return Page.at("examples/wire.md")
        .titled("Iran and Bolivia sign defence memorandum")
        .by("Andean Wire", Publisher.Kind.NEWS, "BOL")
        .on("2023-07-20")
        .in("en")
        .drops(Reason.FRONT_MATTER, "--- title: Iran and Bolivia sign defence memorandum ---")
        .says(
            "⟦Defence ministers Mohammad Reza Ashtiani of Iran and Edmundo Novillo of Bolivia signed a"
                + " memorandum of understanding on security⟧ in Tehran on Thursday.")
        .act(
            "IRNGOV:defence minister:Mohammad Reza Ashtiani = BOLGOV:defence minister:Edmundo"
                + " Novillo 057 happened defence",
            "2023-07-20")
        .says("This document ⟦opens the way to military aid⟧, a spokesman said.")
        .claim(Kind.ASSERTION, Wording.ATTRIBUTED, "BOL", "IRN")
        .says("⟦Iran will send a team of engineers to Bolivia⟧ in October 2023.")
        .act("IRN > BOL 071 planned economic", "2023-10")
        .says(
            "It was not the first such journey: ⟦President Mahmoud Ahmadinejad visited La Paz⟧ on 24"
                + " November 2009.")
        .act("IRNGOV:president:Mahmoud Ahmadinejad > BOL 042 happened diplomatic", "2009-11-24")
        .says("⟦An Iranian cargo ship reached La Guaira in Venezuela⟧ the same week.")
        .act("IRN > VEN 061 happened economic", "2023-07-17/2023-07-23")
        .naming("BOL", "IRN", "VEN")
        .drops(Reason.CAPTION, "Photo: the two ministers in Tehran")
        .drops(Reason.RELATED, "Read also: lithium, a metal for the century")
        .read();
  }

  private static Reading release() {
    return Page.at("examples/release.md")
        .titled("Minister receives his Bolivian guest")
        .by("Example Ministry of Defence, Tehran", Publisher.Kind.GOVERNMENT, "IRN")
        .on("2023-07-20")
        .says(
            "The Minister received his guest and ⟦a memorandum on bilateral defence and security was"
                + " signed by both sides⟧.")
        .act("IRN = BOL 057 happened defence", "2023-07-20")
        .says("The two ⟦praised the friendship of both nations⟧.")
        .act("IRN = BOL 051 happened diplomatic", "-")
        .naming("BOL", "IRN")
        .read();
  }

  private static Reading denial() {
    return Page.at("examples/denial.txt")
        .titled("Minister denies memorandum")
        .by("Altiplano Daily", Publisher.Kind.NEWS, "BOL")
        .on("2023-07-25")
        .says("Bolivia’s defence minister returned on Sunday.")
        .says("He ⟦denied that Bolivia had signed any agreement on drones with Iran⟧.")
        .act("BOL = IRN 057 denied defence", "2023-07-20")
        .says("⟦Argentina asked Bolivia for an explanation⟧ on Monday.")
        .act("ARG > BOL 100 happened diplomatic", "2023-07-24")
        .says("Iran ⟦reportedly offered drones to Bolivia⟧, two officials said.")
        .act("IRN > BOL 072 alleged defence", "-")
        .claim(Kind.ASSERTION, Wording.UNCONFIRMED, "BOL", "IRN")
        .naming("BOL", "IRN", "ARG")
        .read();
  }

  private static Reading analysis() {
    return Page.at("examples/analysis.html")
        .titled("The Venezuelan path")
        .says("⟦Bolivia and Iran opened diplomatic relations⟧ in 2007.")
        .act("BOL = IRN 050 happened diplomatic", "2007")
        .says("On a Thursday ⟦the two presidents met in Kazan⟧.")
        .act(
            "BOLGOV:president:Luis Arce = IRNGOV:president:Masoud Pezeshkian 040 happened"
                + " diplomatic",
            "thursday")
        .says("⟦Ties with Iran follow the pattern set by Venezuela, Cuba and Nicaragua⟧.")
        .claim(Kind.PARALLEL, Wording.ASSERTED, "BOL", "IRN")
        .says("Such an agreement on lithium ⟦could expose Bolivian banks to secondary sanctions⟧.")
        .claim(Kind.RISK, Wording.SPECULATIVE, "BOL", "IRN")
        .says("⟦Trade between Bolivia and Iran is likely to stay small⟧.")
        .claim(Kind.FORECAST, Wording.SPECULATIVE, "BOL", "IRN")
        .says("⟦Shared distrust of Washington drives both governments⟧.")
        .claim(Kind.DRIVER, Wording.ASSERTED, "BOL", "IRN")
        .says("⟦A treaty on extradition has been discussed for years⟧, according to diplomats.")
        .claim(Kind.ASSERTION, Wording.ATTRIBUTED, "BOL", "IRN")
        .naming("BOL", "IRN", "VEN", "CUB", "NIC")
        .drops(Reason.NAVIGATION, "Home World Opinion Subscribe")
        .read();
  }

  private static Reading note() {
    return Page.at("examples/nota.txt")
        .titled("El canciller viajó a Teherán")
        .by("Diario del Lago", Publisher.Kind.NEWS, "BOL")
        .on("2023-07-25")
        .in("es")
        .says("El canciller boliviano viajó a Teherán.")
        .uncoded();
  }

  /** A document that would break a page that does not escape what it prints. */
  public static SceneLedger hostile() {
    Reading page =
        Page.at("evil/<b>.html")
            .titled("</title><script>alert(1)</script>")
            .by("\" onmouseover=\"alert(2)", Publisher.Kind.NEWS, "BOL")
            .on("2020-01-02")
            .says("Before <img src=x onerror=alert(3)> the visit & more.")
            .says(
                "⟦Iran <script>alert(4)</script> sent \u202Eevil\u0007 `code` | *stars* [link](http://x) aid⟧"
                    + " to **Bolivia** \u0627\u06cc\u0631\u0627\u0646 \uD83D\uDE00.")
            .act("IRNGOV:minister:<i>Nobody</i> > BOL 071 happened economic", "2020-01-01")
            .claim(Kind.RISK, Wording.SPECULATIVE, "BOL", "IRN")
            .says("# After\n- list --> ]]> </style>")
            .drops(Reason.CAPTION, "<iframe src=//x></iframe>")
            .read();
    return new SceneLedger(page);
  }
}
