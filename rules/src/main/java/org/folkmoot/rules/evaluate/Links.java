package org.folkmoot.rules.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.folkmoot.rules.ast.Where;
import org.folkmoot.text.Span;
import org.folkmoot.token.TokenKind;
import org.folkmoot.token.Tokens;

/** The links in the author's own words. */
final class Links {

  private static final String SCHEME_END = "://";

  /** A link: where it stands, its address, and the name of the host it leads to. */
  record Link(Span span, String address, String host) {}

  private Links() {}

  static List<Link> of(CommentWords words) {
    List<Link> links = new ArrayList<>();
    Tokens tokens = words.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.kind(i) == TokenKind.URL && words.isIn(Where.OWN, tokens.span(i))) {
        String address = tokens.text(i).toLowerCase(Locale.ROOT);
        links.add(new Link(tokens.span(i), address, host(address)));
      }
    }
    return links;
  }

  /** Without scheme, user, port and a leading www. */
  static String host(String address) {
    int scheme = address.indexOf(SCHEME_END);
    String rest = scheme < 0 ? address : address.substring(scheme + SCHEME_END.length());
    int end = 0;
    while (end < rest.length() && "/?#\\".indexOf(rest.charAt(end)) < 0) {
      end++;
    }
    String host =
        rest.substring(rest.lastIndexOf('@', end) < 0 ? 0 : rest.lastIndexOf('@', end) + 1, end);
    int port = host.indexOf(':');
    String name = port < 0 ? host : host.substring(0, port);
    return name.startsWith("www.") ? name.substring(4) : name;
  }

  /** Whether {@code host} is {@code domain} or below it. */
  static boolean isBelow(String host, String domain) {
    return host.equals(domain) || host.endsWith("." + domain);
  }

  /** The different hosts, in alphabetical order. */
  static List<String> hosts(List<Link> links) {
    return links.stream().map(Link::host).filter(h -> !h.isEmpty()).distinct().sorted().toList();
  }
}
