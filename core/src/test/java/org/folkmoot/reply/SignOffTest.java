package org.folkmoot.reply;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SignOffTest {

  private static String signature(String text) {
    return text.substring(SignOff.start(text));
  }

  @Test
  void aShortLastLineThatEndsNoSentenceIsASignature() {
    assertThat(signature("The depot is too far out.\n\nAnn Lindqvist")).isEqualTo("Ann Lindqvist");
    assertThat(signature("Trams are quiet.\nI was asked.")).isEmpty();
    assertThat(signature("Ann Lindqvist")).isEmpty();
    assertThat(signature("")).isEmpty();
  }

  @Test
  void whatStandsBelowARuleIsASignature() {
    assertThat(signature("Trams are quiet.\n-- \nAnn, Mill Street 4.\nWrite to me."))
        .isEqualTo("-- \nAnn, Mill Street 4.\nWrite to me.");
  }
}
