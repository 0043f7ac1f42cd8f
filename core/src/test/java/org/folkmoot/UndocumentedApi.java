package org.folkmoot;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.Name;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/**
 * Finds public and protected types and members without a javadoc comment; a record's components
 * want a {@code @param} each. What overrides inherits its comment. Parses only.
 */
final class UndocumentedApi extends TreePathScanner<@Nullable Void, @Nullable Void> {

  private final DocTrees docs;
  private final CompilationUnitTree unit;
  private final List<String> found;

  private UndocumentedApi(DocTrees docs, CompilationUnitTree unit, List<String> found) {
    this.docs = docs;
    this.unit = unit;
    this.found = found;
  }

  /** What has no comment, as {@code File.java:line name}, in the order of the sources. */
  static List<String> in(Collection<Path> sources) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
      var objects = files.getJavaFileObjectsFromPaths(sources);
      List<String> options = List.of("-proc:none");
      JavacTask task = (JavacTask) compiler.getTask(null, files, null, options, null, objects);
      List<String> found = new ArrayList<>();
      for (CompilationUnitTree unit : task.parse()) {
        new UndocumentedApi(DocTrees.instance(task), unit, found).scan(unit, null);
      }
      return found;
    }
  }

  @Override
  public @Nullable Void visitClass(ClassTree type, @Nullable Void nothing) {
    if (isOpen(type.getModifiers())) {
      check(type, type.getSimpleName());
      super.visitClass(type, null);
    }
    return null;
  }

  @Override
  public @Nullable Void visitMethod(MethodTree method, @Nullable Void nothing) {
    if (isOpen(method.getModifiers()) && !overrides(method)) {
      check(method, method.getName());
    }
    return null;
  }

  @Override
  public @Nullable Void visitVariable(VariableTree field, @Nullable Void nothing) {
    if (isComponent(field)) {
      checkComponent(field);
    } else if (isOpen(field.getModifiers())) {
      check(field, field.getName());
    }
    return null;
  }

  private void check(Tree tree, Name name) {
    if (docs.getDocCommentTree(getCurrentPath()) == null) {
      report(tree, name);
    }
  }

  private void checkComponent(VariableTree component) {
    DocCommentTree comment = docs.getDocCommentTree(getCurrentPath().getParentPath());
    if (comment == null || !parameters(comment).contains(component.getName().toString())) {
      report(component, component.getName());
    }
  }

  private static Set<String> parameters(DocCommentTree comment) {
    return comment.getBlockTags().stream()
        .filter(ParamTree.class::isInstance)
        .map(tag -> ((ParamTree) tag).getName().toString())
        .collect(Collectors.toSet());
  }

  private void report(Tree tree, Name name) {
    long at = docs.getSourcePositions().getStartPosition(unit, tree);
    String file = Path.of(unit.getSourceFile().toUri()).getFileName().toString();
    found.add(file + ":" + unit.getLineMap().getLineNumber(at) + " " + name);
  }

  private boolean isOpen(ModifiersTree modifiers) {
    Set<Modifier> flags = modifiers.getFlags();
    return flags.contains(Modifier.PUBLIC)
        || flags.contains(Modifier.PROTECTED)
        || (enclosing() == Tree.Kind.INTERFACE && !flags.contains(Modifier.PRIVATE));
  }

  private boolean isComponent(VariableTree field) {
    return enclosing() == Tree.Kind.RECORD
        && !field.getModifiers().getFlags().contains(Modifier.STATIC);
  }

  private Tree.Kind enclosing() {
    return getCurrentPath().getParentPath().getLeaf().getKind();
  }

  private static boolean overrides(MethodTree method) {
    return method.getModifiers().getAnnotations().stream()
        .anyMatch(annotation -> annotation.getAnnotationType().toString().equals("Override"));
  }
}
