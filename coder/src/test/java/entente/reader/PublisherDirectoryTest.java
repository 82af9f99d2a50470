// SPDX-License-Identifier: Apache-2.0
package entente.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.evidence.Publisher;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class PublisherDirectoryTest {
  private final PublisherDirectory directory = PublisherDirectory.builtIn();

  @Test
  void hostIsFoundByWholeLabelsFromTheEnd() {
    assertThat(directory.findByHost("WWW.voanews.com").map(Publisher::name))
        .contains("Voice of America");
    assertThat(directory.findByHost("notvoanews.com")).isEmpty();
    assertThat(directory.findByHost("")).isEmpty();
  }

  @Test
  void nameIsFoundByAliasWithoutCaseOrArticle() {
    assertThat(directory.findByName("ASSOCIATED PRESS").map(Publisher::name))
        .contains("Associated Press");
    assertThat(directory.findByName("ap").map(Publisher::name)).contains("Associated Press");
    assertThat(directory.findByName("The AP reporter")).isEmpty();
  }

  @Test
  void unlistedPublisherKeepsItsNameAndHost() {
    Publisher publisher =
        directory.resolve(Optional.of("Island News"), Optional.of("Island.example"));
    assertThat(publisher)
        .isEqualTo(
            new Publisher(
                "Island News",
                Publisher.Kind.UNKNOWN,
                Optional.empty(),
                List.of("island.example")));
    assertThat(directory.resolve(Optional.empty(), Optional.empty()).isUnknown()).isTrue();
    assertThat(directory.resolve(Optional.empty(), Optional.of("x.example")).name())
        .isEqualTo("x.example");
  }

  @Test
  void rowWithoutItsCellsIsRefused() {
    assertThatThrownBy(() -> PublisherDirectory.of(List.of("head", "a\tnews\tUSA")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("not five cells");
  }
}
