-- Asks for the paths of the file that PAGES names, one after the other, each thread from another place.
local paths = {}
local at = 0

function setup(thread)
  threads = (threads or 0) + 1
  thread:set("number", threads)
end

function init(arguments)
  for line in io.lines(os.getenv("PAGES")) do
    paths[#paths + 1] = line
  end
  at = (number * 7919) % #paths
end

function request()
  at = at % #paths + 1
  return wrk.format("GET", paths[at], { ["Accept-Encoding"] = "gzip" })
end
