import java.nio.file.Files

def first = new File(basedir, 'target/first/reproducible-1.0.0.jar').toPath()
def second = new File(basedir, 'target/second/reproducible-1.0.0.jar').toPath()
assert Files.mismatch(first, second) == -1L
