-- Sends the lines of BENCH_LINES one after the other, each thread from a place of its own: bodies of a POST, or the paths of a GET, whose headers are in BENCH_HEADERS.
local lines = {}
for line in io.lines(os.getenv("BENCH_LINES")) do lines[#lines + 1] = line end
local next_line
local headers = { ["Content-Type"] = "application/json" }
for name, value in (os.getenv("BENCH_HEADERS") or ""):gmatch("([^\n:]+): ([^\n]+)") do headers[name] = value end

function init()
  math.randomseed(os.time())
  next_line = math.random(#lines)
end

function request()
  next_line = next_line % #lines + 1
  if os.getenv("BENCH_METHOD") == "GET" then return wrk.format("GET", lines[next_line], headers) end
  return wrk.format("POST", nil, headers, lines[next_line])
end

function done(summary, latency)
  local errors = summary.errors
  io.write(string.format('{"requests":%d,"seconds":%f,"median":%f,"p99":%f,"failed":%d}\n', summary.requests, summary.duration / 1e6,
    latency:percentile(50) / 1000, latency:percentile(99) / 1000, errors.connect + errors.read + errors.write + errors.status + errors.timeout))
end
