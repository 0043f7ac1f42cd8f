package org.folkmoot.text;

import com.google.common.collect.ImmutableList;
import java.util.List;

/** Shows a Guava type, though only as the content of a list. */
public interface ShowingFixture {
  List<ImmutableList<String>> lists();
}
