def log = new File(basedir, 'build.log').text
def runs = log.split('Scanning for projects')

// Right links are silent, in whatever phase and order.
runs[1..3].each { assert !it.contains('link-course') && !it.contains('undecided') }
assert runs[3].contains('3 files checked: 6 addresses of courses, no errors')

def found = { String text -> assert runs[4].contains(text) : text }
def knives = 'course:org.example.kitchen:knives'
def goulash = 'stews/src/main/course/goulash.md'
found(goulash + ":7:35: error The course 'org.example.kitchen:knives' has nothing at 'care/sharpan.md'; did you mean '" + knives + "/care/sharpen.md'? [link-course]")
found(goulash + ":8:19: error There is no anchor 'the-angel' in 'care/sharpen.md' of the course 'org.example.kitchen:knives'; did you mean '" + knives + "/care/sharpen.md#the-angle'?")
found(goulash + ":9:13: error The course 'org.example.kitchen:knives' has nothing at 'care/sharpen-them/'")
found('1 link left undecided: the dependency org.example.kitchen:spoons:9.9.9 is not at hand')
found('Links into courses of org.example.kitchen:spoons:9.9.9 are left undecided: ')

found("wrong-reader/src/main/java/org/example/reader/Lessons.java:5:41: error The course 'org.example.kitchen:knives' has nothing at 'care/sharpan.md'; did you mean '" + knives + "/care/sharpen.md'?")
found("wrong-reader/src/main/resources/menu.yaml:2:10: error There is no anchor 'the-angel' in 'care/sharpen.md'")
found("wrong-reader/src/main/resources/menu.yaml:3:9: error The course 'org.example.kitchen:soups' is not among the dependencies of this project; add 'org.example.kitchen:soups' to the <dependencies> of its POM")
found('3 addresses of courses lead nowhere; see the messages above')
